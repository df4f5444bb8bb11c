/** Running text as a PDF, in a font with every Vietnamese letter. */
@NullMarked
package vn.nhan.platform.pdf;

import org.jspecify.annotations.NullMarked;
