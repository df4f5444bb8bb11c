package vn.nhan.tenant.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables that no export carries, each with the reason. Every other table with a tenant is exported. */
final class LeftOut {

    /** By schema and name. A table that is new is exported unless it is put here, or can have no rows of a province. */
    static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("public.idempotency_key", "replies already given, kept for a short while to be given again"),
            Map.entry("public.outbox", "messages between parts of the platform; what they tell is in the tables"),
            Map.entry("public.intake_piece", "rows of sheets on their way in; what came of them is in the tables"),
            Map.entry("public.intake_row", "hashes by which rows of such a sheet are told apart"),
            Map.entry("public.intake_item", "what an import changed, sealed, to undo it within thirty days"),
            Map.entry("public.invitation", "what opens it, and whom it is for; once accepted it is a role or a member"),
            Map.entry("public.one_time_code", "codes that are good for minutes; what they allowed is a delegation"),
            Map.entry("public.feed", "addresses of feeds with what opens them; made anew where the goods go"),
            Map.entry("public.feed_file", "where the files of such feeds lie"),
            Map.entry("public.feed_item", "what stood in the files of feeds last"),
            Map.entry("public.feed_problem", "what was said of goods in feeds; said again with the next run"),
            Map.entry("public.channel_tree", "what marketplaces tell everybody; asked for again once a week"),
            Map.entry("public.channel_rule", "as above"),
            Map.entry("public.channel_secret", "what opens shops at marketplaces; their sellers let the other side in"),
            Map.entry("public.channel_secret_access", "when what is left out was opened"),
            Map.entry("public.channel_sign_in", "ways into marketplaces, good for minutes"),
            Map.entry("public.sheet_photo_zip", "photos on their way in; those that came in are products' own"),
            Map.entry("public.sheet_photo", "which of them is whose"));

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
