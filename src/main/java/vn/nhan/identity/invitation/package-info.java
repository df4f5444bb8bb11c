/** Invitations to a role in a province or a business: by a link, or by six digits on paper. */
@NullMarked
package vn.nhan.identity.invitation;

import org.jspecify.annotations.NullMarked;
