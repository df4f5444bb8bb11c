/** Keeps pictures and documents in an S3 bucket, and lets in only uploads that are what they claim to be. */
@NullMarked
package vn.nhan.platform.storage;

import org.jspecify.annotations.NullMarked;
