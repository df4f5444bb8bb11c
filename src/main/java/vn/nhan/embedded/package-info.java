/** A laptop's own PostgreSQL and S3, and the demo provinces' first people and goods. Never part of a production run. */
@NullMarked
package vn.nhan.embedded;

import org.jspecify.annotations.NullMarked;
