package vn.nhan.identity.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.validation.PlainText;

/**
 * An invitation as it is asked for.
 *
 * @param communeCode five digits, of roles that are held for one commune
 * @param by {@code link} or {@code code}
 * @param name as the inviter calls them
 * @param signInName a phone number or an e-mail address: a code needs it, a link is sent to the address
 */
public record NewInvitation(
        @NotNull Role role,
        @Nullable @Pattern(regexp = "[0-9]{5}") String communeCode,
        @NotNull By by,
        @Nullable @PlainText(max = 100, required = false) String name,
        @Nullable @PlainText(max = 254, required = false) String signInName) {}
