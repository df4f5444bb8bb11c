/** What operators do to provinces while the platform runs: add them, give them new files, suspend them. */
@NullMarked
package vn.nhan.tenant.operator;

import org.jspecify.annotations.NullMarked;
