@echo off
powershell.exe -NoProfile -ExecutionPolicy Bypass -File "%~dp0serve-desk.ps1"
if errorlevel 1 pause
