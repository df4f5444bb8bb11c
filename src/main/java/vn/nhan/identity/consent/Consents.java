package vn.nhan.identity.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.text.Dates;

/**
 * Asked by every room before it does with somebody's data what they must agree to (Law 91/2025/QH15, article 9). Off until
 * the person has said yes to the very words that are asked today.
 */
@ApplicationScoped
public class Consents {

    private final ConsentLedger ledger;
    private final Clock clock;
    private final Purposes purposes = Purposes.shipped();

    Consents(ConsentLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The words of a purpose that are asked today, by their version; 0 while nothing is asked. */
    public int versionOf(String purpose) {
        return purposes.find(purpose)
                .flatMap(known -> known.textOn(Dates.dayOf(clock.instant())))
                .map(ConsentText::version)
                .orElse(0);
    }

    /**
     * Whether the person agrees today; in the caller's transaction, which sees the person's province.
     *
     * @param purpose a key of {@code consent/purposes.yaml}, such as {@code public-phone}
     * @throws IllegalArgumentException for a purpose that is not in the list
     */
    public Uni<Boolean> given(Mutiny.Session session, UUID accountId, String purpose) {
        var asked = purposes.find(purpose)
                .orElseThrow(() -> new IllegalArgumentException("no such purpose: " + purpose))
                .textOn(Dates.dayOf(clock.instant()));
        return ledger.ofAccount(session, accountId)
                .map(entries -> entries.stream()
                        .filter(entry -> entry.purpose.equals(purpose))
                        .findFirst()
                        .flatMap(last -> asked.map(last::stateFor))
                        .map(state -> state == ConsentState.GIVEN)
                        .orElse(false));
    }
}
