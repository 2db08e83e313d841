"""Jobs that wait: what can be done together is, and what ends a thing begun goes first."""

from storage import Store, jobs


def gather(store: Store, *numbers: int, key: str = "press:1") -> None:
    with store.transaction() as db:
        jobs.submit_with(db, "press", lock_key=key, numbers="entry_ids", given=numbers, team_id=1)


def claimed(store: Store, limit: int = 8) -> list[jobs.Job]:
    with store.transaction() as db:
        return jobs.claim(db, [], limit)


def test_what_comes_while_a_job_waits_goes_with_it(store: Store) -> None:
    gather(store, 1, 2)
    gather(store, 3)
    gather(store, 9, key="press:2")
    assert [job.args for job in claimed(store)] == [
        {"team_id": 1, "entry_ids": [1, 2, 3]},
        {"team_id": 1, "entry_ids": [9]},
    ]


def test_nothing_joins_a_job_that_runs(store: Store) -> None:
    gather(store, 1)
    running = claimed(store)[0]
    gather(store, 2)
    assert running.args["entry_ids"] == [1]
    with store.transaction() as db:
        jobs.finish(db, running.id)
    assert [job.args["entry_ids"] for job in claimed(store)] == [[2]]


def test_a_job_does_not_grow_without_end(store: Store) -> None:
    gather(store, *range(jobs.MOST_TOGETHER))
    gather(store, 7)
    with store.transaction() as db:
        first = jobs.claim(db, [], 8)
        jobs.finish(db, first[0].id)
    assert len(first[0].args["entry_ids"]) == jobs.MOST_TOGETHER
    assert [job.args["entry_ids"] for job in claimed(store)] == [[7]]


def test_news_are_told_before_more_is_fetched(store: Store) -> None:
    with store.transaction() as db:
        for number in range(40):
            jobs.submit(db, "feed", lock_key=f"host:{number}", feed_id=number)
    gather(store, 1)
    assert [job.name for job in claimed(store, limit=2)] == ["press", "feed"]
