/** What still works, and what is said, while PostgreSQL or the object store is away. */
@NullMarked
package vn.nhan.outage;

import org.jspecify.annotations.NullMarked;
