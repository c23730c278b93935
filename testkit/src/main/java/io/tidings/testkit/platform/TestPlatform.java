package io.tidings.testkit.platform;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.TestAbortedException;

/// Gives tests a platform: shared by all classes annotated with [OnPlatform], or of one's own by [#start].
///
/// The shared platforms are started by the first class that asks and stopped when all tests have ended.
public final class TestPlatform implements ParameterResolver, ExecutionCondition {

    private static final Namespace OURS = Namespace.create(TestPlatform.class);

    /// Called by JUnit.
    public TestPlatform() {}

    /// Starts an empty platform of the kind chosen for this run; the caller closes it.
    ///
    /// @param postgres whether PostgreSQL is needed
    /// @throws TestAbortedException where the kind cannot be had here: the test is skipped, saying so
    public static Platform start(boolean postgres) {
        var kind = PlatformKind.chosen();
        if (!kind.isAvailable()) {
            throw new TestAbortedException(PlatformKind.NO_ENGINE);
        }
        return kind.launch(postgres);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var kind = PlatformKind.chosen();
        return kind.isAvailable()
                ? ConditionEvaluationResult.enabled("on the platform " + kind)
                : ConditionEvaluationResult.disabled(PlatformKind.NO_ENGINE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Platform resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared(context.getRoot().getStore(OURS), needsPostgres(context));
    }

    private static boolean needsPostgres(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), OnPlatform.class)
                .map(OnPlatform::postgres)
                .orElse(true);
    }

    /// One that has PostgreSQL serves those who do not need it as well.
    private static Platform shared(ExtensionContext.Store store, boolean postgres) {
        var whole = store.get(Shared.WITH_POSTGRES, Shared.class);
        if (whole != null) {
            return whole.platform();
        }
        var key = postgres ? Shared.WITH_POSTGRES : Shared.WITHOUT_POSTGRES;
        return store.computeIfAbsent(key, _ -> new Shared(start(postgres)), Shared.class)
                .platform();
    }

    /// JUnit closes it with its store, which tests must not do.
    private record Shared(Platform platform) implements AutoCloseable {

        static final String WITH_POSTGRES = "with PostgreSQL";
        static final String WITHOUT_POSTGRES = "without PostgreSQL";

        @Override
        public void close() {
            platform.close();
        }
    }
}
