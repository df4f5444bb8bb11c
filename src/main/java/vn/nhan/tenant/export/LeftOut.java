package vn.nhan.tenant.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables that no export carries, each with the reason. Every other table with a tenant is exported. */
final class LeftOut {

    /** By schema and name. A table that is new is exported unless it is put here, or can have no rows of a province. */
    static final Map<String, String> TABLES = Map.of(
            "public.idempotency_key", "replies already given, kept for a short while to be given again",
            "public.outbox", "messages between parts of the platform; what they tell is in the tables",
            "public.intake_piece", "rows of sheets on their way in; what came of them is in the tables",
            "public.intake_row", "hashes by which rows of such a sheet are told apart",
            "public.intake_item", "what an import changed, sealed, to undo it within thirty days",
            "public.invitation", "what opens it, and whom it is for; once accepted it is a role or a member",
            "public.one_time_code", "codes that are good for minutes; what they allowed is a delegation");

    /** Accounts with their secrets, sign-ins, province files, exports: people who hold roles are listed by account id. */
    static final String OF_THE_INSTALLATION = "of the whole installation, not of a province";

    private LeftOut() {}

    static boolean carries(Table table) {
        return !table.national() && !TABLES.containsKey(table.name());
    }

    /** What is left out of these, with the reasons. */
    static Map<String, String> of(List<Table> all) {
        var reasons = new TreeMap<String, String>();
        all.stream()
                .filter(table -> !carries(table))
                .forEach(table -> reasons.put(table.name(), TABLES.getOrDefault(table.name(), OF_THE_INSTALLATION)));
        return reasons;
    }
}
