package vn.nhan.marketplace.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as its people and officers see it. Secrets are never in it: they are written only.
 *
 * @param marketplace its trade name
 * @param way how goods get there: {@code api}, {@code feed} or {@code hand}
 * @param address of a shop that has its own; of the page where buyers see one that people fill by hand
 * @param parkedReason the marketplace's code, while it rests
 * @param consentExpires until when the seller lets us in; null where that doesn't end
 * @param consentDays whole days until then
 * @param policy by field what becomes of changes made there by hand: {@code overwrite}, {@code adopt}, {@code ask};
 *     {@code *} is for all others
 * @param hookAddress where the marketplace shall tell of changes
 * @param silentUntil when a marketplace that doesn't answer is tried again; null while it answers
 * @param signIn whether the seller lets us in by signing in there, else by keys
 */
public record ChannelAccountView(
        UUID id,
        UUID businessId,
        String channel,
        String marketplace,
        String way,
        String name,
        ChannelStatus status,
        @Nullable String parkedReason,
        @Nullable String shop,
        @Nullable String address,
        @Nullable Instant consentExpires,
        @Nullable Long consentDays,
        @Nullable Instant connectedAt,
        Map<String, String> settings,
        Map<String, String> policy,
        int stockBuffer,
        String hookAddress,
        boolean signIn,
        @Nullable Instant silentUntil,
        @JsonIgnore int version) {}
