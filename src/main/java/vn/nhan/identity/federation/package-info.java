/** Signing in, and proving who one is, with an identity provider of somebody else (OpenID Connect Core 1.0). */
@NullMarked
package vn.nhan.identity.federation;

import org.jspecify.annotations.NullMarked;
