package io.tidings.testkit.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test class that needs a platform: its constructor, its `@BeforeAll` and `@BeforeEach` methods and its tests
/// may take a [Platform] as parameter.
///
/// ```java
/// @OnPlatform(postgres = false)
/// class LedgerTest {
///     @Test
///     void shouldBalance(Platform platform) { … }
/// }
/// ```
///
/// One platform serves all test classes of the virtual machine and is never emptied: take topics, subjects and
/// schemas of your own. Where the same names are wanted again, start one of your own with [TestPlatform#start].
/// Such tests carry the tag `broker`.
@Tag("broker")
@ExtendWith(TestPlatform.class)
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnPlatform {

    /// Whether PostgreSQL is needed.
    boolean postgres() default true;
}
