/** Checks on what comes in, the same for pages and API. */
@NullMarked
package vn.nhan.platform.validation;

import org.jspecify.annotations.NullMarked;
