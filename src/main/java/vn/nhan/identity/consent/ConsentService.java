package vn.nhan.identity.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Validation;

/** Asking people, and writing down what they say about themselves. */
@ApplicationScoped
class ConsentService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final ConsentLedger ledger;
    private final Validation validation;
    private final Audit audit;
    private final Clock clock;
    private final Purposes purposes = Purposes.shipped();

    ConsentService(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            ConsentLedger ledger,
            Validation validation,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.ledger = ledger;
        this.validation = validation;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param textVersion of the words that the person read */
    record Answer(@NotNull Boolean given, @NotNull Integer textVersion) {}

    /** Whose answer it is, and how it came here. */
    record Witnessed(
            UUID accountId, Channel channel, @Nullable String evidence) {}

    Uni<List<ConsentView>> mine(Locale reader) {
        return of(actor.require().accountId(), reader);
    }

    Uni<List<ConsentView>> of(UUID accountId, Locale reader) {
        return tx.inTenant(session -> ledger.ofAccount(session, accountId)
                .map(entries -> purposes.all().stream()
                        .flatMap(purpose -> purpose.textOn(Dates.dayOf(clock.instant())).stream()
                                .map(asked -> view(purpose, asked, entries, reader)))
                        .toList()));
    }

    /** The person answers for themselves. */
    Uni<Void> answer(String purpose, Answer answer, Channel channel) {
        var me = actor.require().accountId();
        check(purpose, answer);
        return tx.inTenant(session -> record(session, new Witnessed(me, channel, null), purpose, answer));
    }

    /**
     * @throws ConsentFailure.UnknownPurpose for a word that is no purpose
     * @throws ConsentFailure.TextChanged when the words have changed since they were read
     */
    void check(String purpose, Answer answer) {
        validation.of(answer).orThrow();
        if (asked(purpose).version() != answer.textVersion()) {
            throw new ConsentFailure.TextChanged();
        }
    }

    /** Writes an answer down that was checked before. */
    Uni<Void> record(Mutiny.Session session, Witnessed witnessed, String purpose, Answer answer) {
        var asked = asked(purpose);
        var entry = new ConsentEntry(tenant.id(), witnessed.accountId(), clock.instant());
        entry.purpose = purpose;
        entry.textVersion = asked.version();
        entry.textSha256 = asked.sha256();
        entry.given = answer.given();
        entry.channel = witnessed.channel().key();
        entry.recordedBy = actor.require().accountId();
        entry.evidence = witnessed.evidence();
        return ledger.add(session, entry)
                .chain(() -> audit.record(
                        session,
                        new Audit.Deed(
                                entry.recordedBy,
                                entry.given ? "consent.give" : "consent.withdraw",
                                new Audit.Subject(entry.tenant(), "account", entry.accountId),
                                null,
                                purpose + "/" + entry.textVersion)));
    }

    private ConsentText asked(String purpose) {
        return purposes.find(purpose)
                .flatMap(found -> found.textOn(Dates.dayOf(clock.instant())))
                .orElseThrow(ConsentFailure.UnknownPurpose::new);
    }

    private static ConsentView view(Purpose purpose, ConsentText asked, List<ConsentEntry> entries, Locale reader) {
        var own = entries.stream()
                .filter(entry -> entry.purpose.equals(purpose.key()))
                .toList();
        var words = asked.in(reader);
        var last = own.stream().findFirst();
        return new ConsentView(
                purpose.key(),
                words.question(),
                words.text(),
                asked.version(),
                asked.sha256(),
                last.map(entry -> entry.stateFor(asked)).orElse(ConsentState.NOT_GIVEN),
                last.map(entry -> entry.at).orElse(null),
                own.stream()
                        .map(entry -> new ConsentView.Answered(
                                entry.at,
                                entry.given,
                                entry.textVersion,
                                entry.channel(),
                                entry.recordedBy.equals(entry.accountId)))
                        .toList());
    }
}
