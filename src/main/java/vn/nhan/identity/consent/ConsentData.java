package vn.nhan.identity.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Facts;
import vn.nhan.identity.PersonalDataSource;

/** Of a person's own data: what they agreed to, with the very words. */
@ApplicationScoped
class ConsentData implements PersonalDataSource {

    private final ConsentLedger ledger;
    private final Purposes purposes = Purposes.shipped();

    ConsentData(ConsentLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        return ledger.ofAccount(session, subject.accountId())
                .map(entries ->
                        Section.of("consents", entries.stream().map(this::facts).toList()));
    }

    private Map<String, Object> facts(ConsentEntry entry) {
        return new Facts()
                .with("purpose", entry.purpose)
                .with("question", questionOf(entry))
                .with("given", entry.given)
                .with("at", entry.at)
                .with("channel", entry.channel)
                .with("textVersion", entry.textVersion)
                .with("textSha256", entry.textSha256)
                .with("withEvidence", entry.evidence != null)
                .asMap();
    }

    private @org.jspecify.annotations.Nullable String questionOf(ConsentEntry entry) {
        return purposes.find(entry.purpose)
                .flatMap(purpose -> purpose.versions().stream()
                        .filter(text -> text.version() == entry.textVersion)
                        .findFirst())
                .map(text -> text.vi().question())
                .orElse(null);
    }
}
