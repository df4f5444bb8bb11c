package vn.nhan.support.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.stream.LongStream;
import vn.nhan.platform.crypto.KeyedHash;

/**
 * What the screen at the door shows: another code every minute, good for five, so that a photo of it lets nobody in from
 * home.
 */
@ApplicationScoped
class DoorCode {

    private static final int MINUTE = 60;
    private static final int GOOD_FOR = 5;
    private static final int LENGTH = 12;

    private final KeyedHash hash;
    private final Clock clock;

    DoorCode(KeyedHash hash, Clock clock) {
        this.hash = hash;
        this.clock = clock;
    }

    String now(TrainingSession session) {
        return of(session, minute());
    }

    /** @throws CourseFailure.DoorCode for one that is too old, or another session's */
    void require(TrainingSession session, String typed) {
        var given = ShortCode.read(typed).orElse("").getBytes(StandardCharsets.UTF_8);
        var now = minute();
        if (LongStream.rangeClosed(now - GOOD_FOR, now)
                .noneMatch(minute ->
                        MessageDigest.isEqual(given, of(session, minute).getBytes(StandardCharsets.UTF_8)))) {
            throw new CourseFailure.DoorCode();
        }
    }

    private long minute() {
        return clock.instant().getEpochSecond() / MINUTE;
    }

    private String of(TrainingSession session, long minute) {
        return ShortCode.of(hash.of("training/door/" + session.tenant().value(), session.id() + "/" + minute), LENGTH);
    }
}
