package vn.nhan.business.onboarding;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.nhan.platform.text.Dates;

/**
 * Conditions on {@code business_stage s}, {@code business b} and {@code address a}: of a stage, and of a group. They have
 * the moment as {@code :now} and its day as {@code :today}.
 */
final class GroupSql {

    private static final String ON_THE_WAY =
            " from business_stage s join business b on b.tenant_id = s.tenant_id and b.id = s.business_id";

    static final String FROM = ON_THE_WAY + " left join address a on a.tenant_id = b.tenant_id and a.id = b.address_id";

    /**
     * For one commune: each address is looked up by its key. Joined plainly, a planner without statistics (the hour after a
     * large import) begins with the commune's addresses and pairs each of them with every stage.
     */
    private static final String FROM_ONE_COMMUNE = ON_THE_WAY
            + " cross join lateral (select p.unit_id from address p where p.tenant_id = b.tenant_id"
            + " and p.id = b.address_id limit 1) a";

    /** A business that was closed, or is another one's double, is no longer on its way. */
    static final String ON_ITS_WAY = "b.status <> 'closed'";

    private static final String NOW = "cast(:now as timestamptz)";

    /** When the quiet began after which a business is dormant. */
    private static final String QUIET = NOW + " - make_interval(hours => 24 * " + ActivityRules.QUIET_DAYS + ")";

    static final String STAGE = "case when s.stage <> 'first-published' then s.stage when s.last_act_at > " + QUIET
            + " then 'active' else 'dormant' end";
    static final String SINCE = "case when s.stage <> 'first-published' or s.last_act_at > " + QUIET
            + " then s.reached_at else s.last_act_at + make_interval(hours => 24 * " + ActivityRules.QUIET_DAYS
            + ") end";

    private GroupSql() {}

    /** Whether {@code s} counts at this stage; {@code :days} says from when on it is stuck. */
    static String counts(Stage stage, Measure measure) {
        return switch (measure) {
            case NOW -> now(stage);
            case REACHED -> reached(stage);
            case STUCK -> now(stage) + " and " + waiting(stage);
        };
    }

    private static String now(Stage stage) {
        return switch (stage) {
            case ACTIVE -> "s.stage = 'first-published' and s.last_act_at > " + QUIET;
            case DORMANT -> "s.stage = 'first-published' and s.last_act_at <= " + QUIET;
            // Whoever has published is active or dormant.
            case FIRST_PUBLISHED -> "false";
            default -> "s.stage = '" + stage.key() + "'";
        };
    }

    private static String reached(Stage stage) {
        return switch (stage) {
            case INVITED -> "s.invited_at is not null";
            case REGISTERED -> "s.registered_at is not null";
            case IDENTITY_VERIFIED -> "s.verified_at is not null";
            case TRAINED -> "s.trained_at is not null";
            case FIRST_LISTING -> "s.listed_at is not null";
            case FIRST_PUBLISHED -> "s.published_at is not null";
            case ACTIVE, DORMANT -> now(stage);
        };
    }

    /** Nobody is stuck who is at work. */
    private static String waiting(Stage stage) {
        var ago = " - make_interval(hours => 24 * cast(:days as int))";
        return switch (stage) {
            case ACTIVE, FIRST_PUBLISHED -> "false";
            case DORMANT -> "s.last_act_at <= " + QUIET + ago;
            default -> "s.reached_at <= " + NOW + ago;
        };
    }

    static String from(Group group) {
        return group.commune() == null ? FROM : FROM_ONE_COMMUNE;
    }

    static String of(Group group) {
        return ON_ITS_WAY + " and " + stages(group) + place(group);
    }

    private static String stages(Group group) {
        if (group.stage() != null) {
            return "(" + counts(group.stage(), group.measure()) + ")";
        }
        return group.measure() == Measure.STUCK
                ? "((" + SINCE + ") <= " + NOW + " - make_interval(hours => 24 * cast(:days as int)) and not ("
                        + now(Stage.ACTIVE) + "))"
                : "true";
    }

    private static String place(Group group) {
        if (group.unplaced()) {
            return " and a.unit_id is null";
        }
        return group.commune() == null ? "" : " and a.unit_id = :commune";
    }

    /** What a statement of these conditions asks for. */
    static Map<String, Object> parameters(String sql, Group group, Instant now) {
        var all = new HashMap<String, Object>();
        all.put("now", now);
        all.put("today", Dates.dayOf(now));
        all.put("days", group.days());
        if (group.commune() != null) {
            all.put("commune", group.commune());
        }
        all.keySet().removeIf(name -> !sql.contains(":" + name));
        return all;
    }
}
