/** What every page shares: the frame around it, forms and their errors, and the words of layouts and tags. */
@NullMarked
package vn.nhan.platform.html;

import org.jspecify.annotations.NullMarked;
