package vn.nhan.business;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.invitation.By;
import vn.nhan.platform.validation.PlainText;

/**
 * Somebody is to join a business.
 *
 * @param by {@code link} or {@code code}
 * @param name as the inviter calls them
 * @param signInName a phone number or an e-mail address: a code needs it, a link is sent to the address
 */
record MemberInvitation(
        @NotNull MemberRole role,
        @NotNull By by,
        @Nullable @PlainText(max = 100, required = false) String name,
        @Nullable @PlainText(max = 254, required = false) String signInName) {}
