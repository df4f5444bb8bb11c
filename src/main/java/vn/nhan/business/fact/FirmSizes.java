package vn.nhan.business.fact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** How large firms are, by the rules that held on a day. */
@ApplicationScoped
public class FirmSizes {

    private static final String RULES = "select trade, size, most_workers, most_revenue, most_capital from size_rule"
            + " where valid_from <= cast(:day as date) and (valid_to is null or valid_to >= cast(:day as date))"
            + " order by trade, most_workers";

    /** Empty while too little is known to tell: the sector, the workers, and one of revenue and capital. */
    public Uni<Optional<FirmSize>> of(Mutiny.Session session, Trade trade, LocalDate day) {
        return isTold(trade)
                ? session.createNativeQuery(RULES, Object[].class)
                        .setParameter("day", day)
                        .getResultList()
                        .map(rows ->
                                size(trade, rows.stream().map(FirmSizes::rule).toList()))
                : Uni.createFrom().item(Optional.empty());
    }

    static Optional<FirmSize> size(Trade trade, List<SizeRule> rules) {
        var sector = trade.sector();
        var workers = trade.insuredWorkers();
        if (sector == null || workers == null || rules.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(rules.stream()
                .filter(rule -> rule.service() == sector.isService() && rule.covers(trade, workers))
                .findFirst()
                .map(SizeRule::size)
                .orElse(FirmSize.LARGE));
    }

    private static boolean isTold(Trade trade) {
        return trade.sector() != null
                && trade.insuredWorkers() != null
                && (trade.annualRevenue() != null || trade.capital() != null);
    }

    private static SizeRule rule(Object[] row) {
        return new SizeRule(
                row[0].equals("service"), FirmSize.of((String) row[1]), (Integer) row[2], (Long) row[3], (Long) row[4]);
    }
}
