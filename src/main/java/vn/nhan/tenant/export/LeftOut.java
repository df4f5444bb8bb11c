package vn.nhan.tenant.export;

import java.util.Map;
import java.util.TreeMap;

/** The tables that no export carries, each with the reason. Every other table with a tenant is exported. */
final class LeftOut {

    /** By schema and name; a table that is new is exported unless it is put here. */
    static final Map<String, String> TABLES = new TreeMap<>(Map.ofEntries(
            Map.entry("public.account", "accounts are national; people who hold roles are listed by account id"),
            Map.entry("public.sign_in", "sign-ins are of national accounts"),
            Map.entry("public.refresh_token", "secrets of sign-ins"),
            Map.entry("public.attempt_window", "counts of attempts, by keyed hashes of addresses; gone within a day"),
            Map.entry("public.idempotency_key", "replies already given, kept for a short while to be given again"),
            Map.entry("public.outbox", "messages between parts of the platform; what they tell is in the tables"),
            Map.entry("public.tenant_file", "of the installation; the file in force is in the archive"),
            Map.entry("public.tenant_suspension", "of the installation"),
            Map.entry("public.tenant_export", "of the installation")));

    private LeftOut() {}
}
