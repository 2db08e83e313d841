// Files on their way to the bot: what kind they are, and their content as text.

const MOST = 20 * 1024 * 1024; // bytes; bots cannot fetch larger files
const PICTURES = ["image/jpeg", "image/png", "image/webp", "image/gif"];

export const tooLarge = (file) => file.size > MOST;

export function kindOf(file) {
  if (PICTURES.includes(file.type)) return "photo";
  return file.type.startsWith("audio/") ? "voice" : "document";
}

export function sizeOf(file) {
  const kilobytes = Math.max(1, Math.round(file.size / 1024));
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

export function contentOf(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
