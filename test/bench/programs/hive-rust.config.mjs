import { defineConfig } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

export const gatewayConfig = defineConfig({
  unifiedGraphHandler,
  // Identical requests share one execution; that identical subgraph requests do is Hive's default.
  inboundInflightRequestDeduplication: true,
});
