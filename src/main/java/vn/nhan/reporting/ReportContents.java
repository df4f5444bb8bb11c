package vn.nhan.reporting;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a closed report says: how many businesses reached each milestone in the period, and the rows behind each number
 * by their ids. Names nobody: neither people nor businesses.
 *
 * @param definition version of how the numbers are made; {@value #DEFINITION} today
 * @param authority the department's name on the day of closing
 */
record ReportContents(
        int definition,
        ReportKind kind,
        String title,
        Period period,
        Province province,
        String authority,
        Instant closedAt,
        List<Count> milestones,
        Supported supported,
        Informed informed) {

    /**
     * Version 5: with the firms that were published on a marketplace, by its own word, and that sold there. Version 4: with the firms that information reached, each once, as far as no campaign was taken back when the report was
     * closed. Version 3: with the firms that were supported, each once, as far as their acceptances stood when the report was closed.
     * Version 2: a firm counts once for each kind, on the day on which the first of its records got there, as far as its
     * records were known to be the same firm when the report was closed. Version 1 counted every record.
     */
    static final int DEFINITION = 5;

    /** @param name on the day of closing */
    record Province(int tenant, String code, String name) {}

    record Count(MilestoneKind kind, int n, List<Row> rows) {}

    /** @param tenant the province that recorded it, which may since have been merged into the one that reports */
    record Row(int tenant, UUID business, Instant reachedAt, Evidence evidence) {}

    record Evidence(String type, UUID id) {}

    /** @param n firms; {@code rows} has a line for each engagement of theirs */
    record Supported(int n, List<Support> rows) {

        static Supported of(List<Support> rows) {
            return new Supported(
                    (int) rows.stream().map(Support::firm).distinct().count(), rows);
        }
    }

    /**
     * @param firm the smallest id of the records that were the same firm
     * @param programme null for support without one
     */
    record Support(
            int tenant,
            UUID firm,
            UUID business,
            UUID engagement,
            Instant acceptedAt,
            @Nullable String programme) {}

    /** @param n firms; {@code rows} has a line for each record of theirs that a campaign reached */
    record Informed(int n, List<Information> rows) {

        static Informed of(List<Information> rows) {
            return new Informed(
                    (int) rows.stream().map(Information::firm).distinct().count(), rows);
        }
    }

    /**
     * @param firm the smallest id of the records that were the same firm
     * @param channel by which
     */
    record Information(int tenant, UUID firm, UUID business, UUID campaign, Instant reachedAt, String channel) {}

    /** A row, and what it counts for. */
    record Reached(MilestoneKind kind, Row row) {}

    /** Every kind gets its number, also when it is zero. */
    static List<Count> counts(List<Reached> reached) {
        return Arrays.stream(MilestoneKind.values())
                .map(kind -> count(kind, reached))
                .toList();
    }

    private static Count count(MilestoneKind kind, List<Reached> reached) {
        var rows = reached.stream()
                .filter(one -> one.kind() == kind)
                .map(Reached::row)
                .toList();
        return new Count(kind, rows.size(), rows);
    }
}
