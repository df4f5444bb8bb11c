/**
 * What people ask about their own data and what becomes of it: requests with the clocks of the law, everything kept of a
 * person in one document, and erasure.
 */
@NullMarked
package vn.nhan.identity.subject;

import org.jspecify.annotations.NullMarked;
