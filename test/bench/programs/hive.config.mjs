import { defineConfig } from '@graphql-hive/gateway';

export const gatewayConfig = defineConfig({
  // Identical requests share one execution; that identical subgraph requests do is Hive's default.
  inboundInflightRequestDeduplication: true,
});
