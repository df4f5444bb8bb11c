package vn.nhan.marketplace.account;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Credentials;

/** How an account's part of its credentials is written down: each secret as a field, all ids together in one. */
final class Kept {

    private static final String IDS = "ids";

    private Kept() {}

    /**
     * What of the credentials is the account's own.
     *
     * @param application whose secrets are kept elsewhere
     */
    static Map<String, String> fields(Credentials all, Credentials application) {
        var fields = new TreeMap<String, String>();
        all.secrets().forEach((name, value) -> {
            if (!value.equals(application.secrets().get(name))) {
                fields.put(name, value);
            }
        });
        var ids = new TreeMap<>(all.ids());
        ids.remove(Credentials.ADDRESS);
        ids.entrySet().removeIf(id -> id.getValue().equals(application.ids().get(id.getKey())));
        fields.put(IDS, SettingsText.written(ids));
        return fields;
    }

    static Map<String, String> secrets(Map<String, String> fields) {
        var secrets = new HashMap<>(fields);
        secrets.remove(IDS);
        return secrets;
    }

    static Map<String, String> ids(Map<String, String> fields) {
        return SettingsText.read(fields.getOrDefault(IDS, "{}"));
    }
}
