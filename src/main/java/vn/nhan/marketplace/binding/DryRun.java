package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.account.PublicIds;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.engine.Pass;
import vn.nhan.marketplace.engine.Progress;
import vn.nhan.marketplace.engine.Rehearsal;

/** What the next pass over a listing would do, by what was kept of the last one: nothing is asked of the marketplace. */
@ApplicationScoped
public class DryRun {

    private static final String ROW =
            "select b.tenant_id, b.account_id, b.listing_id, b.product_id, b.wanted, b.generation, b.lease, b.promised, "
                    + ProgressText.columns("b") + " from channel_binding b where b.id = :id";

    private final Wishes wishes;
    private final ProgressText text;
    private final PublicIds ids;
    private final Clock clock;

    DryRun(Wishes wishes, ProgressText text, PublicIds ids, Clock clock) {
        this.wishes = wishes;
        this.text = text;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The next pass.
     *
     * @param findings of what is wanted; where one blocks, only stock is brought on
     * @param written what would stand there, by the connector's fields
     * @param steps in their order; none when both sides agree
     * @param calls that it begins with, redacted
     */
    public record Outlook(
            Desired want,
            Known have,
            List<Finding> findings,
            SortedMap<String, String> written,
            List<Step> steps,
            List<Rehearsal.Begun> calls) {}

    /** The transaction has found the listing on the account already. */
    public Uni<Outlook> of(Mutiny.Session session, Connector connector, ChannelAccountRef account, UUID binding) {
        return session.createNativeQuery(ROW, Object[].class)
                .setParameter("id", binding)
                .getSingleResult()
                .map(row -> claimed(row, account, binding))
                .chain(claimed -> wishes.of(session, new Wishes.Asked(claimed, account.stockBuffer()))
                        .map(wish -> outlook(connector, wish, claimed.progress(), account)));
    }

    private Claimed claimed(Object[] row, ChannelAccountRef account, UUID binding) {
        return new Claimed(
                account.tenant(),
                binding,
                (UUID) row[1],
                (UUID) row[2],
                (UUID) row[3],
                (Boolean) row[4],
                ((Number) row[5]).longValue(),
                ((Number) row[6]).longValue(),
                clock.instant(),
                clock.instant(),
                text.read(row, 8),
                false,
                false,
                Promises.read((String) row[7]));
    }

    /** What isn't there and would be refused isn't even looked for. */
    private static boolean isHeldBack(List<Finding> findings, Progress progress) {
        return findings.stream().anyMatch(Finding::blocks)
                && progress.known().remote().isEmpty();
    }

    private Outlook outlook(Connector connector, Wishes.Wish wish, Progress progress, ChannelAccountRef account) {
        var want = wish.want();
        var findings = want.published() ? connector.check(want, wish.rules()) : List.<Finding>of();
        var steps = connector.plan(want, progress.known());
        var rehearsal = new Rehearsal(connector, ids.of(account), account.settings(), clock);
        return new Outlook(
                want,
                progress.known(),
                findings,
                connector.owned(want, progress.known()),
                steps,
                isHeldBack(findings, progress)
                        ? List.of()
                        : rehearsal.of(want, progress, Pass.allowed(steps, findings)));
    }
}
