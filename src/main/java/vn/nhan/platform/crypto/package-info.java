/** Keys and what they do: sealing personal data, and finding it again by a keyed hash. */
@NullMarked
package vn.nhan.platform.crypto;

import org.jspecify.annotations.NullMarked;
