import type { LoaderFunctionArgs } from "@remix-run/node";
import { overviewFile } from "~/server/overview-file.server.ts";

export const loader = ({ request, params }: LoaderFunctionArgs) => overviewFile(request, params, "xlsx");
