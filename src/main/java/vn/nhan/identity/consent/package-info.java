/** Consent: what people were asked word for word, what they said, when, and how it was recorded. Off until somebody says yes. */
@NullMarked
package vn.nhan.identity.consent;

import org.jspecify.annotations.NullMarked;
