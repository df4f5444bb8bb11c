/** Background work: db-scheduler runs it, on as many workers as there are. */
@NullMarked
package vn.nhan.platform.job;

import org.jspecify.annotations.NullMarked;
