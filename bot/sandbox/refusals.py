"""What the Bot API says when it refuses a call."""


class ApiError(Exception):
    """An answer with ok=false: HTTP status and error_code `code`, Telegram's wording, and its `parameters`.

    `planned` marks an answer that a test ordered; strict mode does not hold it against the bot.
    """

    def __init__(self, code: int, description: str, *, planned: bool = False, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.planned = planned
        self.parameters = parameters


def bad(reason: str) -> ApiError:
    return ApiError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiError:
    return ApiError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> ApiError:
    return ApiError(409, f"Conflict: {reason}")


def too_many(retry_after: int, *, planned: bool = False) -> ApiError:
    reason = f"Too Many Requests: retry after {retry_after}"
    return ApiError(429, reason, planned=planned, retry_after=retry_after)
