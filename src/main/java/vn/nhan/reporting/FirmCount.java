package vn.nhan.reporting;

/**
 * Counting firms instead of records: of all records that are the same firm ({@code business.firm_id}), only the one that
 * reached a milestone first stands for it. Parts of statements about {@code milestone m}.
 */
final class FirmCount {

    /**
     * {@code later}: milestones of records whose firm had reached them before by another record. Only records that are
     * linked with others are read for it, and they are few.
     */
    static final String LATER = "with linked as (select b.id, b.firm_id as firm from business b"
            + " where b.firm_id is not null union select b.firm_id, b.firm_id from business b"
            + " where b.firm_id is not null),"
            + " later as (select x.business_id, x.kind from (select e.business_id, e.kind, row_number() over"
            + " (partition by l.firm, e.kind order by e.reached_at, e.business_id) as place"
            + " from linked l join milestone e on e.business_id = l.id) x where x.place > 1) ";

    static final String FIRST =
            "not exists (select from later y where y.business_id = m.business_id and y.kind = m.kind)";

    private FirmCount() {}
}
