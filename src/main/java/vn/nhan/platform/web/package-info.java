/** The HTTP edge: hosts, languages, problem answers, idempotency keys, cursors, security headers. */
@NullMarked
package vn.nhan.platform.web;

import org.jspecify.annotations.NullMarked;
