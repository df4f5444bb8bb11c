package vn.nhan.business.fact;

import org.jspecify.annotations.Nullable;

/**
 * What makes a firm this small: at most so many insured workers, and at most so much revenue of a year or so much capital
 * (Decree 80/2021/NĐ-CP, article 5). In dong.
 */
record SizeRule(boolean service, FirmSize size, int mostWorkers, long mostRevenue, long mostCapital) {

    boolean covers(Trade trade, int workers) {
        return workers <= mostWorkers
                && (within(trade.annualRevenue(), mostRevenue) || within(trade.capital(), mostCapital));
    }

    private static boolean within(@Nullable Long amount, long most) {
        return amount != null && amount <= most;
    }
}
