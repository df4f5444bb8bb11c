package vn.nhan.identity.subject;

import java.time.Instant;

/** One thing that happened to a request; all of them in order tell everything about its times. */
sealed interface RequestEvent {

    Instant at();

    /** @param thirdParty whether others process the data as well */
    record Received(Instant at, RequestKind kind, boolean thirdParty) implements RequestEvent {}

    /** The department told the person what happens now. */
    record Answered(Instant at) implements RequestEvent {}

    /** The department took the one extension, and told the person why. */
    record Extended(Instant at) implements RequestEvent {}

    record Completed(Instant at) implements RequestEvent {}

    record Refused(Instant at) implements RequestEvent {}

    /** The person took the request back. */
    record TakenBack(Instant at) implements RequestEvent {}
}
