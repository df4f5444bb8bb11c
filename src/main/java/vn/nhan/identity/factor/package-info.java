/** Second factors: codes of an authenticator app, and the recovery codes for when the phone is lost. */
@NullMarked
package vn.nhan.identity.factor;

import org.jspecify.annotations.NullMarked;
