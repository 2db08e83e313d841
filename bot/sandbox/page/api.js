// The control API of the sandbox.

async function post(path, body) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return response.json();
}

export async function fetchState() {
  const response = await fetch("/control/state", { cache: "no-store" });
  if (!response.ok) throw new Error(`state: ${response.status}`);
  return response.json();
}

export const act = (userId, action, facts) => post("/control/act", { user_id: userId, action, ...facts });
export const moveClock = (how) => post("/control/clock", how);

// Reads the state, then follows the events from there; after a loss it begins again, ever more patiently.
export function follow({ onState, onEvent, onLost }) {
  let wait = 500;
  const again = () => {
    onLost();
    setTimeout(begin, wait);
    wait = Math.min(wait * 2, 8000);
  };
  async function begin() {
    let state;
    try {
      state = await fetchState();
    } catch {
      again();
      return;
    }
    onState(state);
    const stream = new EventSource(`/control/events?since=${state.seq}`);
    stream.onopen = () => (wait = 500);
    stream.onmessage = (event) => onEvent(JSON.parse(event.data));
    stream.onerror = () => {
      stream.close();
      again();
    };
  }
  begin();
}
