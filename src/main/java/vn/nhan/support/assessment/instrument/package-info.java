/** Instruments of self-assessment: files, their checks, and what answers come to. Pure; scores of two never meet. */
@NullMarked
package vn.nhan.support.assessment.instrument;

import org.jspecify.annotations.NullMarked;
