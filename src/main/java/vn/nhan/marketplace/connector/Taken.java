package vn.nhan.marketplace.connector;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What a shop made of what it was just sent: where it keeps a text in its own way, that counts as taken over. */
public final class Taken {

    private Taken() {}

    /**
     * @param remote as the answer to the write shows it
     * @param own fields that a shop may rewrite, such as a description
     */
    public static Applied over(SortedMap<String, String> wanted, Remote remote, Collection<String> own) {
        var kept = new HashMap<String, String>();
        for (var field : own) {
            var sent = wanted.get(field);
            var found = remote.fields().get(field);
            if (sent != null && found != null && !found.isEmpty() && !sent.equals(found)) {
                kept.put(StandardPlan.kept(field), StandardPlan.pair(sent, found));
            }
        }
        return new Applied(Optional.of(remote), Map.copyOf(kept));
    }
}
