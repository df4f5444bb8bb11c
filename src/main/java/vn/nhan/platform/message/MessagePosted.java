package vn.nhan.platform.message;

import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * A message waits to go out.
 *
 * @param sealed recipient, subject and text, under the tenant's key
 * @param until when it is no use to anybody any more, such as the end of an invitation
 */
public record MessagePosted(UUID id, byte[] sealed, Instant until) implements DomainEvent {

    static String place(UUID id) {
        return "message/" + id;
    }
}
