/** What businesses ask for help with, who has it now, and what is decided. */
@NullMarked
package vn.nhan.support.request;

import org.jspecify.annotations.NullMarked;
