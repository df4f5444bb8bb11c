/** Papers of a business: photographed or sent as PDF, kept for its members, standing helpers and officers. */
@NullMarked
package vn.nhan.business.document;

import org.jspecify.annotations.NullMarked;
