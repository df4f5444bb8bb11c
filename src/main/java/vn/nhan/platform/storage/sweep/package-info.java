/** Deletes objects that nothing refers to any more. */
@NullMarked
package vn.nhan.platform.storage.sweep;

import org.jspecify.annotations.NullMarked;
