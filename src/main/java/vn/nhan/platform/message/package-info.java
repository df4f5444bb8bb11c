/** Messages to people outside: sealed in the outbox, carried by SMTP, or shown on a page of a laptop. */
@NullMarked
package vn.nhan.platform.message;

import org.jspecify.annotations.NullMarked;
