/// Tests of the agency formats.
@org.jspecify.annotations.NullMarked
package io.tidings.extract.agency;
