package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;

/** Matches our categories with a marketplace's, once for the whole province. */
@ApplicationScoped
class MappingService {

    private final TenantTx tx;
    private final MappingDesk desk;
    private final MappingReading reading;
    private final OwnGoods goods;
    private final Matches matches;
    private final Deciding deciding;
    private final Validation validation;

    MappingService(
            TenantTx tx,
            MappingDesk desk,
            MappingReading reading,
            OwnGoods goods,
            Matches matches,
            Deciding deciding,
            Validation validation) {
        this.tx = tx;
        this.desk = desk;
        this.reading = reading;
        this.goods = goods;
        this.matches = matches;
        this.deciding = deciding;
        this.validation = validation;
    }

    /**
     * What would be decided, and for how many.
     *
     * @param touched listings that are sent anew; of a first match, those that were waiting for it
     */
    record Tried(MappingReading.Demands demands, long touched) {}

    /** Looks at what is chosen, and changes nothing. */
    Uni<Tried> tried(Side side, String category, Matching matching) {
        return checked(side, category, matching)
                .chain(demands -> tx.inTenant(session -> goods.touched(session, demands.account(), category)
                        .map(touched -> new Tried(demands, touched.listings()))));
    }

    /** @param version that the choice was made from, 0 where there was none; null where it doesn't matter */
    Uni<MappingReading.Detail> match(Side side, String category, Matching matching, @Nullable Integer version) {
        return tx.inTenant(session -> desk.changes(session, side.account()))
                .chain(() -> checked(side, category, matching))
                .chain(demands -> tx.inTenant(session -> desk.changes(session, side.account())
                        .chain(account -> matches.locked(session, account, category)
                                .chain(before -> decide(session, demands, matching, before, version)))))
                .chain(() -> reading.detail(side, category, null));
    }

    private Uni<MappingReading.Demands> checked(Side side, String category, Matching matching) {
        validation.of(matching).orThrow();
        return reading.demands(side, category, matching.remoteCategory())
                .invoke(demands -> matching.check(demands.rules(), demands.ours()));
    }

    private Uni<Void> decide(
            Mutiny.Session session,
            MappingReading.Demands demands,
            Matching matching,
            Optional<Match> before,
            @Nullable Integer version) {
        int standing = before.map(Match::version).orElse(0);
        if (version != null && version != standing) {
            throw RequestFailure.outdated();
        }
        if (before.filter(match -> says(match, matching)).isPresent()) {
            return Uni.createFrom().voidItem();
        }
        return goods.touched(session, demands.account(), demands.line().category())
                .invoke(touched -> allow(demands, matching, before, touched))
                .chain(() -> deciding.made(session, demands.account(), decision(demands, matching, before)));
    }

    private static boolean says(Match match, Matching matching) {
        return match.remoteCategory().equals(matching.remoteCategory())
                && match.attributes().equals(matching.attributes());
    }

    private void allow(
            MappingReading.Demands demands, Matching matching, Optional<Match> before, OwnGoods.Touched touched) {
        if (!desk.isOfficer()) {
            if (demands.line().goods() == 0) {
                throw new MappingFailure.NoGoods();
            }
            if (before.isPresent() && touched.others() > 0) {
                throw new MappingFailure.UsedByOthers();
            }
        }
        if (before.isPresent() && touched.listings() > 0 && !matching.sure()) {
            throw new MappingFailure.Unsure(touched.listings());
        }
    }

    private static Deciding.Decision decision(
            MappingReading.Demands demands, Matching matching, Optional<Match> before) {
        var remote = demands.remote();
        return new Deciding.Decision(
                demands.line().category(), before, new Placed(remote.id(), remote.path(), matching.attributes()), null);
    }
}
