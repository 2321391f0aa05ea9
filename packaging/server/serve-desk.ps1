# Serves the desk (本机版) to the browser of this computer alone. Needs nothing but Windows: no Node, no internet, no administrator.
param([int]$Port = 8765, [switch]$Quiet)

$ErrorActionPreference = 'Stop'
$web = [IO.Path]::GetFullPath((Join-Path $PSScriptRoot '..\web'))
$inside = $web.TrimEnd('\') + '\'
$types = @{
  '.html' = 'text/html; charset=utf-8'
  '.css' = 'text/css; charset=utf-8'
  '.js' = 'text/javascript; charset=utf-8'
  '.json' = 'application/json'
  '.webmanifest' = 'application/manifest+json'
  '.png' = 'image/png'
  '.svg' = 'image/svg+xml'
  '.txt' = 'text/plain; charset=utf-8'
  '.bcmap' = 'application/octet-stream'
}

function Send-File($context) {
  $response = $context.Response
  $response.Headers['Cache-Control'] = 'no-cache'
  $response.Headers['X-Content-Type-Options'] = 'nosniff'
  $name = [Uri]::UnescapeDataString($context.Request.Url.AbsolutePath).TrimStart('/').Replace('/', '\')
  if ($name -eq '') { $name = 'desk.html' }
  # Nothing outside web\, whatever the address says.
  $file = [IO.Path]::GetFullPath((Join-Path $web $name))
  $type = $types[[IO.Path]::GetExtension($file).ToLowerInvariant()]
  $known = $file.StartsWith($inside, [StringComparison]::OrdinalIgnoreCase) -and $type
  if (-not $known -or -not [IO.File]::Exists($file)) {
    $response.StatusCode = 404
    return
  }
  $bytes = [IO.File]::ReadAllBytes($file)
  $response.ContentType = $type
  $response.ContentLength64 = $bytes.Length
  if ($context.Request.HttpMethod -ne 'HEAD') { $response.OutputStream.Write($bytes, 0, $bytes.Length) }
}

$address = "http://localhost:$Port/"
$listener = New-Object System.Net.HttpListener
$listener.Prefixes.Add($address)
try { $listener.Start() }
catch {
  Write-Host "端口 $Port 已被占用，本机版没有启动。请关闭占用它的程序，或换一个端口：serve-desk.ps1 -Port 8766"
  Write-Host "Port $Port is taken, the desk did not start. Close what uses it, or take another: serve-desk.ps1 -Port 8766"
  exit 1
}

Write-Host "指标台账 本机版：$address   关闭这个窗口即停止。"
Write-Host "Indicator Ledger desk: $address   Close this window to stop it."
if (-not $Quiet) { Start-Process $address }

while ($listener.IsListening) {
  $context = $listener.GetContext()
  try { Send-File $context }
  catch { }  # A browser that goes away in the middle is no reason to stop.
  finally { try { $context.Response.Close() } catch { } }
}
