package vn.nhan.support.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has a request, and when it is looked at again.
 *
 * @param holder an account (requester) or an expert; null for the office and its lead
 * @param due when the {@link LapseHandler} of that kind is woken, unless something happened before
 */
public record Custody(HolderKind kind, @Nullable UUID holder, Instant due) {

    public Custody {
        if (kind.isSomebody() && holder == null) {
            throw new IllegalArgumentException("it must be said who has it: " + kind.key());
        }
    }

    public static Custody office(Instant due) {
        return new Custody(HolderKind.OFFICE, null, due);
    }

    public static Custody lead(Instant due) {
        return new Custody(HolderKind.LEAD, null, due);
    }

    public static Custody requester(UUID account, Instant due) {
        return new Custody(HolderKind.REQUESTER, account, due);
    }

    public static Custody expert(UUID expert, Instant due) {
        return new Custody(HolderKind.EXPERT, expert, due);
    }
}
