/** The trail of who did what; rows are only ever added. */
@NullMarked
package vn.nhan.platform.audit;

import org.jspecify.annotations.NullMarked;
