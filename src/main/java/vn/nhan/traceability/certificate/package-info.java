/** Certificates and their annexes: who says so, for which plots, and until when. */
@NullMarked
package vn.nhan.traceability.certificate;

import org.jspecify.annotations.NullMarked;
